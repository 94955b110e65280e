; a7399c2405686e9a33e12f07b4d55120

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v19B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5) unnamed_addr #0 {
entry:
  %.14 = add i64 %arg.a0, 32
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 8
  %.17 = inttoptr i64 %.16 to ptr
  %.19 = load i64, ptr %.17, align 8
  %.20 = add i64 %arg.a0, 16
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.25 = inttoptr i64 %.22 to ptr
  %.50 = add i64 %arg.a1, 32
  %.51 = inttoptr i64 %.50 to ptr
  %.52 = load i64, ptr %.51, align 8
  %.53 = inttoptr i64 %.52 to ptr
  %.55 = load i64, ptr %.53, align 8
  %.56 = add i64 %arg.a1, 16
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.61 = inttoptr i64 %.58 to ptr
  %.61.i = icmp sgt i64 %.19, 0
  br i1 %.61.i, label %B140.preheader.i, label %_ZN14sparse_kernels7pruning12prune_groupsB3v20B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx.exit

B140.preheader.i:                                 ; preds = %entry
  %.67.i = icmp slt i64 %arg.a3, 17
  %.449357.i = icmp sgt i64 %arg.a3, 0
  %.658.not.i = icmp eq i64 %arg.a5, 0
  %.776.not.i = icmp eq i64 %arg.a4, 0
  br label %B140.i

B140.i:                                           ; preds = %B724.i, %B140.preheader.i
  %start.2.0.i = phi i64 [ %.872.pre-phi.i, %B724.i ], [ 0, %B140.preheader.i ]
  br i1 %.67.i, label %B162.i, label %B106.if.i.i

B162.i:                                           ; preds = %B140.i
  %.35.i.i = add nsw i64 %start.2.0.i, %arg.a3
  br i1 %.449357.i, label %B46.if.lr.ph.i.i, label %B724.i

B244.i:                                           ; preds = %_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx.exit.i
  %.pre = select i1 %.200.i.i, i64 %.19, i64 0
  br i1 %.776.not.i, label %B344.i, label %B248.i

B248.i:                                           ; preds = %B244.i
  %0 = getelementptr i32, ptr %.25, i64 %.96.0367.i
  %.270.i = getelementptr i32, ptr %0, i64 %.pre
  %.271.i = load i32, ptr %.270.i, align 4, !noalias !0
  %1 = and i32 %.271.i, -2147483648
  br label %B344.i

B344.i:                                           ; preds = %B244.i, %B248.i
  %"$phi344.1.2.2.i" = phi i32 [ %1, %B248.i ], [ 0, %B244.i ]
  %2 = getelementptr i32, ptr %.25, i64 %.96.0367.i
  %.312.i = getelementptr i32, ptr %2, i64 %.pre
  store i32 %"$phi344.1.2.2.i", ptr %.312.i, align 4, !noalias !0
  br label %B352.i

B352.i:                                           ; preds = %_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx.exit.i, %B344.i
  %.154.i = icmp samesign ugt i64 %.99.0366.i, 1
  br i1 %.154.i, label %B46.if.lr.ph.i.i, label %B724.i

B438.i.i:                                         ; preds = %B330.if.i.i
  %.131.i.i = add nsw i64 %.67.0128.i.i, -1
  %.135.i.i = add nsw i64 %.64.0127.i.i, -1
  %.346.i.i = zext i32 %.329.i.i to i64
  %.347.i.i = icmp slt i64 %arg.a2, %.346.i.i
  %spec.select.i.i = select i1 %.347.i.i, i32 %.164.i.i, i32 %found.2.0129.i.i
  %.122.i.i = icmp samesign ugt i64 %.67.0128.i.i, 1
  br i1 %.122.i.i, label %B106.if.i.i, label %B434.if.i

B106.if.i.i:                                      ; preds = %B140.i, %B438.i.i
  %found.2.0129.i.i = phi i32 [ %spec.select.i.i, %B438.i.i ], [ 0, %B140.i ]
  %.67.0128.i.i = phi i64 [ %.131.i.i, %B438.i.i ], [ 32, %B140.i ]
  %.64.0127.i.i = phi i64 [ %.135.i.i, %B438.i.i ], [ 31, %B140.i ]
  %.162.i.i = shl nuw i64 1, %.64.0127.i.i
  %3 = trunc i64 %.162.i.i to i32
  %.164.i.i = or i32 %found.2.0129.i.i, %3
  br label %B330.if.i.i

B330.if.i.i:                                      ; preds = %B330.if.i.i, %B106.if.i.i
  %reach.2.1126.i.i = phi i32 [ 0, %B106.if.i.i ], [ %.329.i.i, %B330.if.i.i ]
  %.202.0125.i.i = phi i64 [ %arg.a3, %B106.if.i.i ], [ %.264.i.i, %B330.if.i.i ]
  %.199.0124.i.i = phi i64 [ %start.2.0.i, %B106.if.i.i ], [ %.268.i.i, %B330.if.i.i ]
  %.264.i.i = add nsw i64 %.202.0125.i.i, -1
  %.268.i.i = add i64 %.199.0124.i.i, 1
  %.306.i.i = icmp slt i64 %.199.0124.i.i, 0
  %.307.i.i = select i1 %.306.i.i, i64 %.55, i64 0
  %4 = getelementptr i32, ptr %.61, i64 %.199.0124.i.i
  %.321.i.i = getelementptr i32, ptr %4, i64 %.307.i.i
  %.322.i.i = load i32, ptr %.321.i.i, align 4, !noalias !3
  %.324.i.i = icmp uge i32 %.322.i.i, %.164.i.i
  %.328.i.i = zext i1 %.324.i.i to i32
  %.329.i.i = add i32 %reach.2.1126.i.i, %.328.i.i
  %.255.i.i = icmp sgt i64 %.202.0125.i.i, 1
  br i1 %.255.i.i, label %B330.if.i.i, label %B438.i.i

B566.i:                                           ; preds = %B500.if.i
  %.761.i = icmp eq i32 %.716.i, %spec.select.i.i
  %.764.i = icmp sgt i64 %equal.4.2364.i, 0
  %or.cond.i = select i1 %.761.i, i1 %.764.i, i1 false
  br i1 %or.cond.i, label %B602.i, label %B614.i

B602.i:                                           ; preds = %B566.i
  %.769.i = add nsw i64 %equal.4.2364.i, -1
  br label %B763.i

B614.i:                                           ; preds = %B566.i
  %.pre369.i = select i1 %.700.i, i64 %.19, i64 0
  br i1 %.776.not.i, label %B714.i, label %B618.i

B618.i:                                           ; preds = %B614.i
  %5 = getelementptr i32, ptr %.25, i64 %"$phi538.1.2.3.i"
  %.807.i = getelementptr i32, ptr %5, i64 %.pre369.i
  %.808.i = load i32, ptr %.807.i, align 4, !noalias !0
  %6 = and i32 %.808.i, -2147483648
  br label %B714.i

B714.i:                                           ; preds = %B618.i, %B614.i
  %"$phi714.1.2.4.i" = phi i32 [ %6, %B618.i ], [ 0, %B614.i ]
  %7 = getelementptr i32, ptr %.25, i64 %"$phi538.1.2.3.i"
  %.854.i = getelementptr i32, ptr %7, i64 %.pre369.i
  store i32 %"$phi714.1.2.4.i", ptr %.854.i, align 4, !noalias !0
  br label %B763.i

B724.i:                                           ; preds = %B763.i, %B352.i, %B162.i
  %.872.pre-phi.i = phi i64 [ %.35.i.i, %B352.i ], [ %.35.i.i, %B162.i ], [ %.368.i, %B763.i ]
  %.882.i = icmp slt i64 %.872.pre-phi.i, %.19
  br i1 %.882.i, label %B140.i, label %_ZN14sparse_kernels7pruning12prune_groupsB3v20B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx.exit

B763.i:                                           ; preds = %B500.if.i, %B714.i, %B602.i
  %equal.5.3.i = phi i64 [ %equal.4.2364.i, %B714.i ], [ %.769.i, %B602.i ], [ %equal.4.2364.i, %B500.if.i ]
  %exitcond.not.i = icmp eq i64 %.629.i, %arg.a3
  br i1 %exitcond.not.i, label %B724.i, label %B500.if.i

B46.if.lr.ph.i.i:                                 ; preds = %B162.i, %B352.i
  %.96.0367.i = phi i64 [ %.167.i, %B352.i ], [ %start.2.0.i, %B162.i ]
  %.99.0366.i = phi i64 [ %.163.i, %B352.i ], [ %arg.a3, %B162.i ]
  %.200.i.i = icmp slt i64 %.96.0367.i, 0
  %.201.i.i = select i1 %.200.i.i, i64 %.55, i64 0
  %8 = getelementptr i32, ptr %.61, i64 %.96.0367.i
  %.215.i.i = getelementptr i32, ptr %8, i64 %.201.i.i
  %.216.i.i = load i32, ptr %.215.i.i, align 4, !noalias !6
  br label %B46.if.i.i

B94.i.i:                                          ; preds = %B46.if.i.i
  %.163.i = add nsw i64 %.99.0366.i, -1
  %.167.i = add i64 %.96.0367.i, 1
  %"$phi138.2.2.0.i.i" = select i1 %.658.not.i, i64 %start.2.0.i, i64 %.167.i
  %"$phi138.3.2.0.i.i" = select i1 %.658.not.i, i64 %.96.0367.i, i64 %.35.i.i
  %.319.i.i = sub i64 %"$phi138.3.2.0.i.i", %"$phi138.2.2.0.i.i"
  %.362163.not.i.i = icmp slt i64 %.319.i.i, 1
  br i1 %.362163.not.i.i, label %_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx.exit.i, label %B154.if.i.i

B46.if.i.i:                                       ; preds = %B46.if.i.i, %B46.if.lr.ph.i.i
  %larger.3.0162.i.i = phi i64 [ 0, %B46.if.lr.ph.i.i ], [ %.221.i.i, %B46.if.i.i ]
  %.63.0161.i.i = phi i64 [ %arg.a3, %B46.if.lr.ph.i.i ], [ %.127.i.i, %B46.if.i.i ]
  %.60.0160.i.i = phi i64 [ %start.2.0.i, %B46.if.lr.ph.i.i ], [ %.131.i355.i, %B46.if.i.i ]
  %.127.i.i = add nsw i64 %.63.0161.i.i, -1
  %.131.i355.i = add i64 %.60.0160.i.i, 1
  %.169.i.i = icmp slt i64 %.60.0160.i.i, 0
  %.170.i.i = select i1 %.169.i.i, i64 %.55, i64 0
  %9 = getelementptr i32, ptr %.61, i64 %.60.0160.i.i
  %.184.i.i = getelementptr i32, ptr %9, i64 %.170.i.i
  %.185.i.i = load i32, ptr %.184.i.i, align 4, !noalias !6
  %.217.i.i = icmp ugt i32 %.185.i.i, %.216.i.i
  %.220.i.i = zext i1 %.217.i.i to i64
  %.221.i.i = add nuw nsw i64 %larger.3.0162.i.i, %.220.i.i
  %.118.i.i = icmp samesign ugt i64 %.63.0161.i.i, 1
  br i1 %.118.i.i, label %B46.if.i.i, label %B94.i.i

B154.if.i.i:                                      ; preds = %B94.i.i, %B154.if.i.i
  %larger.4.0166.i.i = phi i64 [ %.465.i.i, %B154.if.i.i ], [ %.221.i.i, %B94.i.i ]
  %.309.0165.i.i = phi i64 [ %.371.i.i, %B154.if.i.i ], [ %.319.i.i, %B94.i.i ]
  %.306.0164.i.i = phi i64 [ %.375.i.i, %B154.if.i.i ], [ %"$phi138.2.2.0.i.i", %B94.i.i ]
  %.371.i.i = add nsw i64 %.309.0165.i.i, -1
  %.375.i.i = add i64 %.306.0164.i.i, 1
  %.413.i.i = icmp slt i64 %.306.0164.i.i, 0
  %.414.i.i = select i1 %.413.i.i, i64 %.55, i64 0
  %10 = getelementptr i32, ptr %.61, i64 %.306.0164.i.i
  %.428.i.i = getelementptr i32, ptr %10, i64 %.414.i.i
  %.429.i.i = load i32, ptr %.428.i.i, align 4, !noalias !6
  %.461.i.i = icmp eq i32 %.429.i.i, %.216.i.i
  %.464.i.i = zext i1 %.461.i.i to i64
  %.465.i.i = add nuw nsw i64 %larger.4.0166.i.i, %.464.i.i
  %.362.i.i = icmp samesign ugt i64 %.309.0165.i.i, 1
  br i1 %.362.i.i, label %B154.if.i.i, label %_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx.exit.i

_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx.exit.i: ; preds = %B154.if.i.i, %B94.i.i
  %larger.4.0.lcssa.i.i = phi i64 [ %.221.i.i, %B94.i.i ], [ %.465.i.i, %B154.if.i.i ]
  %.479.i.not.i = icmp slt i64 %larger.4.0.lcssa.i.i, %arg.a2
  br i1 %.479.i.not.i, label %B352.i, label %B244.i

B434.if.i:                                        ; preds = %B438.i.i, %B434.if.i
  %equal.3.2360.i = phi i64 [ %.522.i, %B434.if.i ], [ %arg.a2, %B438.i.i ]
  %.396.0359.i = phi i64 [ %.458.i, %B434.if.i ], [ %arg.a3, %B438.i.i ]
  %.393.0358.i = phi i64 [ %.462.i, %B434.if.i ], [ %start.2.0.i, %B438.i.i ]
  %.458.i = add nsw i64 %.396.0359.i, -1
  %.462.i = add i64 %.393.0358.i, 1
  %.500.i = icmp slt i64 %.393.0358.i, 0
  %.501.i = select i1 %.500.i, i64 %.55, i64 0
  %11 = getelementptr i32, ptr %.61, i64 %.393.0358.i
  %.515.i = getelementptr i32, ptr %11, i64 %.501.i
  %.516.i = load i32, ptr %.515.i, align 4, !noalias !0
  %.518.i = icmp ugt i32 %.516.i, %spec.select.i.i
  %.521.neg.i = sext i1 %.518.i to i64
  %.522.i = add i64 %equal.3.2360.i, %.521.neg.i
  %.449.i = icmp samesign ugt i64 %.396.0359.i, 1
  br i1 %.449.i, label %B434.if.i, label %B500.if.i.preheader

B500.if.i.preheader:                              ; preds = %B434.if.i
  %.368.i = add nsw i64 %start.2.0.i, %arg.a3
  br label %B500.if.i

B500.if.i:                                        ; preds = %B500.if.i.preheader, %B763.i
  %equal.4.2364.i = phi i64 [ %equal.5.3.i, %B763.i ], [ %.522.i, %B500.if.i.preheader ]
  %.560.0362.i = phi i64 [ %.629.i, %B763.i ], [ 0, %B500.if.i.preheader ]
  %.629.i = add nuw nsw i64 %.560.0362.i, 1
  %12 = xor i64 %.560.0362.i, -1
  %.665.i = add i64 %.368.i, %12
  %.674.i = add nsw i64 %.560.0362.i, %start.2.0.i
  %"$phi538.1.2.3.i" = select i1 %.658.not.i, i64 %.674.i, i64 %.665.i
  %.700.i = icmp slt i64 %"$phi538.1.2.3.i", 0
  %.701.i = select i1 %.700.i, i64 %.55, i64 0
  %13 = getelementptr i32, ptr %.61, i64 %"$phi538.1.2.3.i"
  %.715.i = getelementptr i32, ptr %13, i64 %.701.i
  %.716.i = load i32, ptr %.715.i, align 4, !noalias !0
  %.718.i = icmp ugt i32 %.716.i, %spec.select.i.i
  br i1 %.718.i, label %B763.i, label %B566.i

_ZN14sparse_kernels7pruning12prune_groupsB3v20B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx.exit: ; preds = %B724.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_pruning_prune_groups(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #0 {
entry:
  %.8 = alloca i64, align 8
  store i64 0, ptr %.8, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v19B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxx(ptr %.8, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) #1
  %.22 = load i64, ptr %.8, align 8
  ret i64 %.22
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels7pruning12prune_groupsB3v20B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels7pruning12prune_groupsB3v20B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels7pruning6_limitB3v18B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxx: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels7pruning6_limitB3v18B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxx"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels7pruning9_is_amongB3v17B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxx"}
