; b9e35e3b69f95a64529b0c1dadc45ce5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @sparse_edits_apply_edits(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #0 {
  %.16.i = add i64 %a0, 32
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = inttoptr i64 %.18.i to ptr
  %.21.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.27.i = inttoptr i64 %.24.i to ptr
  %.58.i = add i64 %a1, 16
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.63.i = inttoptr i64 %.60.i to ptr
  %.88.i = add i64 %a2, 32
  %.89.i = inttoptr i64 %.88.i to ptr
  %.90.i = load i64, ptr %.89.i, align 8, !noalias !0
  %.91.i = inttoptr i64 %.90.i to ptr
  %.93.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.94.i = add i64 %a2, 16
  %.95.i = inttoptr i64 %.94.i to ptr
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.99.i = inttoptr i64 %.96.i to ptr
  %.124.i = add i64 %a3, 32
  %.125.i = inttoptr i64 %.124.i to ptr
  %.126.i = load i64, ptr %.125.i, align 8, !noalias !0
  %.127.i = inttoptr i64 %.126.i to ptr
  %.129.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.130.i = getelementptr i8, ptr %.127.i, i64 8
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.133.i = add i64 %a3, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !0
  %.138.i = inttoptr i64 %.135.i to ptr
  %.172.i = add i64 %a4, 16
  %.173.i = inttoptr i64 %.172.i to ptr
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.177.i = inttoptr i64 %.174.i to ptr
  %.202.i = add i64 %a5, 32
  %.203.i = inttoptr i64 %.202.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %.205.i = inttoptr i64 %.204.i to ptr
  %.207.i = load i64, ptr %.205.i, align 8, !noalias !0
  %.208.i = add i64 %a5, 16
  %.209.i = inttoptr i64 %.208.i to ptr
  %.210.i = load i64, ptr %.209.i, align 8, !noalias !0
  %.213.i = inttoptr i64 %.210.i to ptr
  %.238.i = add i64 %a6, 32
  %.239.i = inttoptr i64 %.238.i to ptr
  %.240.i = load i64, ptr %.239.i, align 8, !noalias !0
  %.241.i = inttoptr i64 %.240.i to ptr
  %.243.i = load i64, ptr %.241.i, align 8, !noalias !0
  %.244.i = add i64 %a6, 16
  %.245.i = inttoptr i64 %.244.i to ptr
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.249.i = inttoptr i64 %.246.i to ptr
  %.280.i = add i64 %a7, 16
  %.281.i = inttoptr i64 %.280.i to ptr
  %.282.i = load i64, ptr %.281.i, align 8, !noalias !0
  %.285.i = inttoptr i64 %.282.i to ptr
  %.216927.not.i.i = icmp slt i64 %.93.i, 1
  br i1 %.216927.not.i.i, label %B590.i.i, label %B88.if.i.i

B184.i.i:                                         ; preds = %B156.if.i.i
  %.522.i.i = icmp slt i64 %at.2.1922.i.i, 0
  %.523.i.i = select i1 %.522.i.i, i64 %.129.i, i64 0
  %.524.i.i = add i64 %.523.i.i, %at.2.1922.i.i
  %.544.i.i = mul i64 %.524.i.i, %.131.i
  %.548.i.i = getelementptr i64, ptr %.138.i, i64 %.544.i.i
  br label %B218.i.i

B218.i.i:                                         ; preds = %B156.if.i.i, %B184.i.i
  %"$phi218.2.2.2.in.i.i" = phi ptr [ %.548.i.i, %B184.i.i ], [ %5, %B156.if.i.i ]
  %"$phi218.2.2.2.i.i" = load i64, ptr %"$phi218.2.2.2.in.i.i", align 8, !noalias !3
  %.596.i.i = add nsw i64 %"$phi218.2.2.2.i.i", %given.2.1921.i.i
  %.604.i.i = icmp sgt i64 %.596.i.i, %.207.i
  br i1 %.604.i.i, label %_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B248.i.i

B248.i.i:                                         ; preds = %B218.i.i
  %.608.i.i = add nsw i64 %"$phi218.2.2.2.i.i", %place.3.1923.i.i
  %.616.i.i = icmp sgt i64 %.608.i.i, %.243.i
  br i1 %.616.i.i, label %_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B284.i.i

B284.i.i:                                         ; preds = %B248.i.i
  %.759912.not.i.i = icmp slt i64 %"$phi218.2.2.2.i.i", 1
  br i1 %.759912.not.i.i, label %B354.i.i, label %B314.if.i.i

B354.loopexit.i.i:                                ; preds = %B314.if.i.i
  %.914.pre.i.i = load i64, ptr %3, align 8, !noalias !3
  br label %B354.i.i

B354.i.i:                                         ; preds = %B354.loopexit.i.i, %B284.i.i
  %.914.i.i = phi i64 [ %.914.pre.i.i, %B354.loopexit.i.i ], [ %.491.i.i, %B284.i.i ]
  %.916.i.i = icmp eq i64 %.358.0919.i.i, %.914.i.i
  br i1 %.916.i.i, label %B588.i.i, label %B402.i.i

B402.i.i:                                         ; preds = %B354.i.i
  %.962.i.i = load i64, ptr %6, align 8, !noalias !3
  %.990.i.i = icmp slt i64 %at.2.1922.i.i, 0
  %.991.i.i = select i1 %.990.i.i, i64 %.129.i, i64 0
  %.992.i.i = add i64 %.991.i.i, %at.2.1922.i.i
  %.1012.i.i = mul i64 %.992.i.i, %.131.i
  %1 = getelementptr i64, ptr %.138.i, i64 %.1012.i.i
  %.1016.i.i = getelementptr i8, ptr %1, i64 8
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !3
  %.1018.i.i = add nsw i64 %.1017.i.i, %.962.i.i
  %.1072.i.i = getelementptr i8, ptr %1, i64 16
  %.1073.i.i = load i64, ptr %.1072.i.i, align 8, !noalias !3
  %.1082.i.i = add nsw i64 %.1073.i.i, %.608.i.i
  %.1090.i.i = icmp sgt i64 %.1082.i.i, %.243.i
  br i1 %.1090.i.i, label %_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B496.i.i

B496.i.i:                                         ; preds = %B402.i.i
  %.1233915.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.1233915.not.i.i, label %B566.i.i, label %B526.if.i.i

B566.i.i:                                         ; preds = %B526.if.i.i, %B496.i.i
  %.1357.i.i = add nsw i64 %at.2.1922.i.i, 1
  %exitcond.not.i = icmp eq i64 %.358.0919.i.i, %.333.i.i
  br i1 %exitcond.not.i, label %B588.i.i, label %B156.if.i.i

B588.i.i:                                         ; preds = %B566.i.i, %B354.i.i, %B88.if.i.i
  %at.2.1.lcssa.i.i = phi i64 [ %at.3.0931.i.i, %B88.if.i.i ], [ %.1357.i.i, %B566.i.i ], [ %at.2.1922.i.i, %B354.i.i ]
  %given.4.2.i.i = phi i64 [ %given.3.0930.i.i, %B88.if.i.i ], [ %.596.i.i, %B354.i.i ], [ %.596.i.i, %B566.i.i ]
  %exitcond936.not.i.i = icmp eq i64 %.93.i, %.229.i.i
  br i1 %exitcond936.not.i.i, label %B590.i.i, label %B88.if.i.i

B590.i.i:                                         ; preds = %B588.i.i, %0
  %given.3.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %given.4.2.i.i, %B588.i.i ]
  %.1438.i.i = icmp eq i64 %given.3.0.lcssa.i.i, %.207.i
  %2 = zext i1 %.1438.i.i to i64
  br label %_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit

B88.if.i.i:                                       ; preds = %0, %B588.i.i
  %at.3.0931.i.i = phi i64 [ %at.2.1.lcssa.i.i, %B588.i.i ], [ 0, %0 ]
  %given.3.0930.i.i = phi i64 [ %given.4.2.i.i, %B588.i.i ], [ 0, %0 ]
  %.158.0928.i.i = phi i64 [ %.229.i.i, %B588.i.i ], [ 0, %0 ]
  %.229.i.i = add nuw nsw i64 %.158.0928.i.i, 1
  %3 = getelementptr i64, ptr %.99.i, i64 %.158.0928.i.i
  %.333.i.i = load i64, ptr %3, align 8, !noalias !3
  %.418918.i.i = icmp sgt i64 %.333.i.i, -1
  br i1 %.418918.i.i, label %B156.if.lr.ph.i.i, label %B588.i.i

B156.if.lr.ph.i.i:                                ; preds = %B88.if.i.i
  %4 = getelementptr i64, ptr %.285.i, i64 %.158.0928.i.i
  %.299.i.i = load i64, ptr %4, align 8, !noalias !3
  %5 = getelementptr i64, ptr %.177.i, i64 %.158.0928.i.i
  %6 = getelementptr i64, ptr %.63.i, i64 %.158.0928.i.i
  br label %B156.if.i.i

B156.if.i.i:                                      ; preds = %B156.if.lr.ph.i.i, %B566.i.i
  %place.3.1923.i.i = phi i64 [ %.299.i.i, %B156.if.lr.ph.i.i ], [ %.1082.i.i, %B566.i.i ]
  %at.2.1922.i.i = phi i64 [ %at.3.0931.i.i, %B156.if.lr.ph.i.i ], [ %.1357.i.i, %B566.i.i ]
  %given.2.1921.i.i = phi i64 [ %given.3.0930.i.i, %B156.if.lr.ph.i.i ], [ %.596.i.i, %B566.i.i ]
  %.358.0919.i.i = phi i64 [ 0, %B156.if.lr.ph.i.i ], [ %.431.i.i, %B566.i.i ]
  %.431.i.i = add nuw i64 %.358.0919.i.i, 1
  %.491.i.i = load i64, ptr %3, align 8, !noalias !3
  %.493.i.i = icmp slt i64 %.358.0919.i.i, %.491.i.i
  br i1 %.493.i.i, label %B184.i.i, label %B218.i.i

B314.if.i.i:                                      ; preds = %B284.i.i, %B314.if.i.i
  %.703.0913.i.i = phi i64 [ %.772.i.i, %B314.if.i.i ], [ 0, %B284.i.i ]
  %.772.i.i = add nuw nsw i64 %.703.0913.i.i, 1
  %.798.i.i = add nsw i64 %.703.0913.i.i, %given.2.1921.i.i
  %.812.i.i = icmp slt i64 %.798.i.i, 0
  %.813.i.i = select i1 %.812.i.i, i64 %.207.i, i64 0
  %7 = getelementptr i8, ptr %.213.i, i64 %.798.i.i
  %.827.i.i = getelementptr i8, ptr %7, i64 %.813.i.i
  %.828.i.i = load i8, ptr %.827.i.i, align 1, !noalias !3
  %.830.i.i = add nsw i64 %.703.0913.i.i, %place.3.1923.i.i
  %.844.i.i = icmp slt i64 %.830.i.i, 0
  %.845.i.i = select i1 %.844.i.i, i64 %.243.i, i64 0
  %8 = getelementptr i8, ptr %.249.i, i64 %.830.i.i
  %.859.i.i = getelementptr i8, ptr %8, i64 %.845.i.i
  store i8 %.828.i.i, ptr %.859.i.i, align 1, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %"$phi218.2.2.2.i.i", %.772.i.i
  br i1 %exitcond.not.i.i, label %B354.loopexit.i.i, label %B314.if.i.i

B526.if.i.i:                                      ; preds = %B496.i.i, %B526.if.i.i
  %.1177.0916.i.i = phi i64 [ %.1246.i.i, %B526.if.i.i ], [ 0, %B496.i.i ]
  %.1246.i.i = add nuw nsw i64 %.1177.0916.i.i, 1
  %.1272.i.i = add nsw i64 %.1018.i.i, %.1177.0916.i.i
  %.1286.i.i = icmp slt i64 %.1272.i.i, 0
  %.1287.i.i = select i1 %.1286.i.i, i64 %.21.i, i64 0
  %9 = getelementptr i8, ptr %.27.i, i64 %.1272.i.i
  %.1301.i.i = getelementptr i8, ptr %9, i64 %.1287.i.i
  %.1302.i.i = load i8, ptr %.1301.i.i, align 1, !noalias !3
  %.1304.i.i = add nsw i64 %.1177.0916.i.i, %.608.i.i
  %.1318.i.i = icmp slt i64 %.1304.i.i, 0
  %.1319.i.i = select i1 %.1318.i.i, i64 %.243.i, i64 0
  %10 = getelementptr i8, ptr %.249.i, i64 %.1304.i.i
  %.1333.i.i = getelementptr i8, ptr %10, i64 %.1319.i.i
  store i8 %.1302.i.i, ptr %.1333.i.i, align 1, !noalias !3
  %exitcond935.not.i.i = icmp eq i64 %.1073.i.i, %.1246.i.i
  br i1 %exitcond935.not.i.i, label %B566.i.i, label %B526.if.i.i

_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit: ; preds = %B218.i.i, %B248.i.i, %B402.i.i, %B590.i.i
  %.1441.sink.i.i = phi i64 [ %2, %B590.i.i ], [ 0, %B402.i.i ], [ 0, %B248.i.i ], [ 0, %B218.i.i ]
  ret i64 %.1441.sink.i.i
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5edits11apply_editsB3v16B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5edits11apply_editsB3v16B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
