; 890e25645d0a6477d0cc9d9b0b09c567

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_nested_join_pairs(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.14.i = add i64 %a0, 32
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.17.i = inttoptr i64 %.16.i to ptr
  %.19.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.22.i to ptr
  %.56.i = add i64 %a1, 16
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.58.i to ptr
  %.86.i = add i64 %a2, 32
  %.87.i = inttoptr i64 %.86.i to ptr
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.89.i = inttoptr i64 %.88.i to ptr
  %.91.i = load i64, ptr %.89.i, align 8, !noalias !0
  %.92.i = add i64 %a2, 16
  %.93.i = inttoptr i64 %.92.i to ptr
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.97.i = inttoptr i64 %.94.i to ptr
  %.128.i = add i64 %a3, 16
  %.129.i = inttoptr i64 %.128.i to ptr
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.133.i = inttoptr i64 %.130.i to ptr
  %.158.i = add i64 %a4, 32
  %.159.i = inttoptr i64 %.158.i to ptr
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !0
  %.161.i = inttoptr i64 %.160.i to ptr
  %.163.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.164.i = add i64 %a4, 16
  %.165.i = inttoptr i64 %.164.i to ptr
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.169.i = inttoptr i64 %.166.i to ptr
  %.194.i = add i64 %a5, 32
  %.195.i = inttoptr i64 %.194.i to ptr
  %.196.i = load i64, ptr %.195.i, align 8, !noalias !0
  %.197.i = inttoptr i64 %.196.i to ptr
  %.199.i = load i64, ptr %.197.i, align 8, !noalias !0
  %.200.i = add i64 %a5, 16
  %.201.i = inttoptr i64 %.200.i to ptr
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.205.i = inttoptr i64 %.202.i to ptr
  %.177355.i.i = icmp sgt i64 %.199.i, 1
  br i1 %.177355.i.i, label %B50.if.preheader.i.i, label %_ZN13_3cdynamic_3e5entryB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit

B50.if.preheader.i.i:                             ; preds = %0
  %1 = add nsw i64 %.199.i, -2
  br label %B50.if.i.i

B50.loopexit.i.i:                                 ; preds = %B232.if.i.i, %B170.i.i
  %exitcond.not.i.i = icmp eq i64 %.119.0356.i.i, %1
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B50.if.i.i

B170.i.i:                                         ; preds = %B132.if.i.i, %B50.if.i.i
  %at.3.1.lcssa.i.i = phi i64 [ %.248.i.i, %B50.if.i.i ], [ %.494.i.i, %B132.if.i.i ]
  %2 = getelementptr i64, ptr %.133.i, i64 %.119.0356.i.i
  %.538.i.i = load i64, ptr %2, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.133.i, i64 %.190.i.i
  %.572.i.i = load i64, ptr %3, align 8, !noalias !3
  %.609.i.i = sub i64 %.572.i.i, %.538.i.i
  %.652350.not.i.i = icmp slt i64 %.609.i.i, 1
  br i1 %.652350.not.i.i, label %B50.loopexit.i.i, label %B232.if.i.i

B50.if.i.i:                                       ; preds = %B50.loopexit.i.i, %B50.if.preheader.i.i
  %.119.0356.i.i = phi i64 [ %.190.i.i, %B50.loopexit.i.i ], [ 0, %B50.if.preheader.i.i ]
  %.190.i.i = add nuw nsw i64 %.119.0356.i.i, 1
  %4 = getelementptr i64, ptr %.205.i, i64 %.119.0356.i.i
  %.248.i.i = load i64, ptr %4, align 8, !noalias !3
  %5 = getelementptr i64, ptr %.61.i, i64 %.119.0356.i.i
  %.282.i.i = load i64, ptr %5, align 8, !noalias !3
  %6 = getelementptr i64, ptr %.61.i, i64 %.190.i.i
  %.314.i.i = load i64, ptr %6, align 8, !noalias !3
  %.351.i.i = sub i64 %.314.i.i, %.282.i.i
  %.394346.not.i.i = icmp slt i64 %.351.i.i, 1
  br i1 %.394346.not.i.i, label %B170.i.i, label %B132.if.i.i

B132.if.i.i:                                      ; preds = %B50.if.i.i, %B132.if.i.i
  %at.3.1349.i.i = phi i64 [ %.494.i.i, %B132.if.i.i ], [ %.248.i.i, %B50.if.i.i ]
  %.341.0348.i.i = phi i64 [ %.403.i.i, %B132.if.i.i ], [ %.351.i.i, %B50.if.i.i ]
  %.338.0347.i.i = phi i64 [ %.407.i.i, %B132.if.i.i ], [ %.282.i.i, %B50.if.i.i ]
  %.403.i.i = add nsw i64 %.341.0348.i.i, -1
  %.407.i.i = add i64 %.338.0347.i.i, 1
  %.445.i.i = icmp slt i64 %.338.0347.i.i, 0
  %.446.i.i = select i1 %.445.i.i, i64 %.19.i, i64 0
  %7 = getelementptr i8, ptr %.25.i, i64 %.338.0347.i.i
  %.460.i.i = getelementptr i8, ptr %7, i64 %.446.i.i
  %.461.i.i = load i8, ptr %.460.i.i, align 1, !noalias !3
  %.476.i.i = icmp slt i64 %at.3.1349.i.i, 0
  %.477.i.i = select i1 %.476.i.i, i64 %.163.i, i64 0
  %8 = getelementptr i8, ptr %.169.i, i64 %at.3.1349.i.i
  %.491.i.i = getelementptr i8, ptr %8, i64 %.477.i.i
  store i8 %.461.i.i, ptr %.491.i.i, align 1, !noalias !3
  %.494.i.i = add nsw i64 %at.3.1349.i.i, 1
  %.394.i.i = icmp samesign ugt i64 %.341.0348.i.i, 1
  br i1 %.394.i.i, label %B132.if.i.i, label %B170.i.i

B232.if.i.i:                                      ; preds = %B170.i.i, %B232.if.i.i
  %at.4.1353.i.i = phi i64 [ %.752.i.i, %B232.if.i.i ], [ %at.3.1.lcssa.i.i, %B170.i.i ]
  %.599.0352.i.i = phi i64 [ %.661.i.i, %B232.if.i.i ], [ %.609.i.i, %B170.i.i ]
  %.596.0351.i.i = phi i64 [ %.665.i.i, %B232.if.i.i ], [ %.538.i.i, %B170.i.i ]
  %.661.i.i = add nsw i64 %.599.0352.i.i, -1
  %.665.i.i = add i64 %.596.0351.i.i, 1
  %.703.i.i = icmp slt i64 %.596.0351.i.i, 0
  %.704.i.i = select i1 %.703.i.i, i64 %.91.i, i64 0
  %9 = getelementptr i8, ptr %.97.i, i64 %.596.0351.i.i
  %.718.i.i = getelementptr i8, ptr %9, i64 %.704.i.i
  %.719.i.i = load i8, ptr %.718.i.i, align 1, !noalias !3
  %.734.i.i = icmp slt i64 %at.4.1353.i.i, 0
  %.735.i.i = select i1 %.734.i.i, i64 %.163.i, i64 0
  %10 = getelementptr i8, ptr %.169.i, i64 %at.4.1353.i.i
  %.749.i.i = getelementptr i8, ptr %10, i64 %.735.i.i
  store i8 %.719.i.i, ptr %.749.i.i, align 1, !noalias !3
  %.752.i.i = add nsw i64 %at.4.1353.i.i, 1
  %.652.i.i = icmp samesign ugt i64 %.599.0352.i.i, 1
  br i1 %.652.i.i, label %B232.if.i.i, label %B50.loopexit.i.i

_ZN13_3cdynamic_3e5entryB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %B50.loopexit.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6nested10join_pairsB3v18B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6nested10join_pairsB3v18B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
