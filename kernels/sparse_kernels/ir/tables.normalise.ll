; d7ae15b0b8ff88c9465ab5579a6713db

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -9223372036854775807) i64 @sparse_tables_normalise(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.17.i = getelementptr i8, ptr %.14.i, i64 8
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.22.i to ptr
  %.53.i = add i64 %a1, 32
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.56.i = inttoptr i64 %.55.i to ptr
  %.59.i = getelementptr i8, ptr %.56.i, i64 8
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.62.i = add i64 %a1, 16
  %.63.i = inttoptr i64 %.62.i to ptr
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.67.i = inttoptr i64 %.64.i to ptr
  %.101.i = add i64 %a2, 16
  %.102.i = inttoptr i64 %.101.i to ptr
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !0
  %.106.i = inttoptr i64 %.103.i to ptr
  %.155616.not.i.i = icmp slt i64 %.16.i, 1
  br i1 %.155616.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B58.if.lr.ph.i.i

B58.if.lr.ph.i.i:                                 ; preds = %0
  %.94.not16.i.i.i = icmp sgt i64 %.18.i, 0
  %.25250.i.i.i.i = icmp eq i64 %.18.i, 0
  br label %B58.if.i.i

B304.i.i:                                         ; preds = %B246.if.i.i
  br i1 %.762.i.i, label %_ZN14sparse_kernels6tables8_roundedB4v729B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx.exit.i.i, label %B304.endif.endif.i.i, !prof !4

B472.i.i:                                         ; preds = %_ZN14sparse_kernels6tables8_roundedB4v729B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx.exit.i.i, %B246.if.i.i
  %rest.4.2.i.i = phi i64 [ %.912.i.i, %_ZN14sparse_kernels6tables8_roundedB4v729B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx.exit.i.i ], [ %rest.3.1612.i.i, %B246.if.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.505.i.i, 256
  br i1 %exitcond.not.i.i, label %B474.i.i, label %B246.if.i.i

B474.i.i:                                         ; preds = %B472.i.i
  %.941.i.i = icmp slt i64 %rest.4.2.i.i, 1
  br i1 %.941.i.i, label %B486.i.i, label %B874.i.i

B486.i.i:                                         ; preds = %B474.i.i, %B816.i.i
  %rest.5.1.i.i = phi i64 [ %.1611.i.i, %B816.i.i ], [ %rest.4.2.i.i, %B474.i.i ]
  br label %B520.if.i.i

B536.i.i:                                         ; preds = %B520.if.i.i
  %1 = getelementptr i32, ptr %7, i64 %.976.0613.i.i
  %.1137.i.i = load i32, ptr %1, align 4, !noalias !5
  %.1141.i.i = icmp ugt i32 %.1137.i.i, 1
  br i1 %.1141.i.i, label %B564.i.i, label %B624.i.i

B564.i.i:                                         ; preds = %B536.i.i
  %.1146.i.i = icmp slt i64 %largest.2.3615.i.i, 0
  br i1 %.1146.i.i, label %B620.i.i, label %B576.i.i

B576.i.i:                                         ; preds = %B564.i.i
  %.1261.i.i = getelementptr i32, ptr %7, i64 %largest.2.3615.i.i
  %.1262.i.i = load i32, ptr %.1261.i.i, align 4, !noalias !5
  %.1265.i.i = icmp ugt i32 %.1137.i.i, %.1262.i.i
  br i1 %.1265.i.i, label %B620.i.i, label %B624.i.i

B620.i.i:                                         ; preds = %B576.i.i, %B564.i.i
  br label %B624.i.i

B624.i.i:                                         ; preds = %B520.if.i.i, %B620.i.i, %B576.i.i, %B536.i.i
  %largest.3.4.i.i = phi i64 [ %.976.0613.i.i, %B620.i.i ], [ %largest.2.3615.i.i, %B576.i.i ], [ %largest.2.3615.i.i, %B536.i.i ], [ %largest.2.3615.i.i, %B520.if.i.i ]
  %exitcond620.not.i.i = icmp eq i64 %.1045.i.i, 256
  br i1 %exitcond620.not.i.i, label %B626.i.i, label %B520.if.i.i

B626.i.i:                                         ; preds = %B624.i.i
  %.1322.i.i = icmp slt i64 %largest.3.4.i.i, 0
  %.1323.i.i = select i1 %.1322.i.i, i64 %.60.i, i64 0
  %2 = getelementptr i32, ptr %7, i64 %largest.3.4.i.i
  %.1345.i.i = getelementptr i32, ptr %2, i64 %.1323.i.i
  %.1346.i.i = load i32, ptr %.1345.i.i, align 4, !noalias !5
  %.1390.i.i = icmp ugt i32 %.1346.i.i, 15
  br i1 %.1390.i.i, label %B736.preheader.i.i, label %B816.i.i

B736.preheader.i.i:                               ; preds = %B626.i.i
  %.1454.i.i = zext i32 %.1346.i.i to i64
  br label %B736.i.i

B736.i.i:                                         ; preds = %B736.i.i, %B736.preheader.i.i
  %step.2.3.i.i = phi i64 [ %.1393.i.i, %B736.i.i ], [ 1, %B736.preheader.i.i ]
  %.1393.i.i = shl nsw i64 %step.2.3.i.i, 1
  %3 = tail call range(i64 1, 65) i64 @llvm.cttz.i64(i64 %.1393.i.i, i1 true)
  %.1473521.i.i = lshr i64 %.1454.i.i, %3
  %.1495.i.i = icmp samesign ugt i64 %.1473521.i.i, 15
  br i1 %.1495.i.i, label %B736.i.i, label %B816.i.i

B816.i.i:                                         ; preds = %B736.i.i, %B626.i.i
  %step.3.4.i.i = phi i64 [ 1, %B626.i.i ], [ %.1393.i.i, %B736.i.i ]
  %4 = trunc i64 %step.3.4.i.i to i32
  %.1605.i.i = sub i32 %.1346.i.i, %4
  store i32 %.1605.i.i, ptr %.1345.i.i, align 4, !noalias !5
  %.1611.i.i = add nsw i64 %step.3.4.i.i, %rest.5.1.i.i
  %.1618.i.i = icmp slt i64 %.1611.i.i, 1
  br i1 %.1618.i.i, label %B486.i.i, label %B874.i.i

B874.i.i:                                         ; preds = %B816.i.i, %B474.i.i
  %rest.6.2.i.i = phi i64 [ %rest.4.2.i.i, %B474.i.i ], [ %.1611.i.i, %B816.i.i ]
  %5 = getelementptr i32, ptr %7, i64 %max_idx.2.0.lcssa.i.i.i.i
  %.1681.i.i = trunc i64 %rest.6.2.i.i to i32
  store i32 %.1681.i.i, ptr %5, align 4, !noalias !5
  %6 = getelementptr i64, ptr %.106.i, i64 %.96.0619.i.i
  store i64 %max_idx.2.0.lcssa.i.i.i.i, ptr %6, align 8, !noalias !5
  %exitcond621.not.i.i = icmp eq i64 %.168.i.i, %.16.i
  br i1 %exitcond621.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B58.if.i.i

B58.if.i.i:                                       ; preds = %B874.i.i, %B58.if.lr.ph.i.i
  %.96.0619.i.i = phi i64 [ 0, %B58.if.lr.ph.i.i ], [ %.168.i.i, %B874.i.i ]
  %.168.i.i = add nuw nsw i64 %.96.0619.i.i, 1
  %.234.i.i = mul i64 %.96.0619.i.i, %.18.i
  %.236.i.i = getelementptr i64, ptr %.25.i, i64 %.234.i.i
  br i1 %.94.not16.i.i.i, label %.89.endif.i.i.i, label %.89.if.i.i.i, !prof !9

.89.if.i.i.i:                                     ; preds = %B58.if.i.i
  br i1 %.25250.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B138.i.i.i.i

.89.endif.i.i.i:                                  ; preds = %B58.if.i.i, %.89.endif.i.i.i
  %.87.019.i.i.i = phi i64 [ %.111.i.i.i, %.89.endif.i.i.i ], [ 0, %B58.if.i.i ]
  %.77.018.i.i.i = phi ptr [ %.114.i.i.i, %.89.endif.i.i.i ], [ %.236.i.i, %B58.if.i.i ]
  %.72.017.i.i.i = phi i64 [ %.108.i.i.i, %.89.endif.i.i.i ], [ 0, %B58.if.i.i ]
  %.106.i.i.i = load i64, ptr %.77.018.i.i.i, align 8, !noalias !10
  %.108.i.i.i = add nsw i64 %.106.i.i.i, %.72.017.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.87.019.i.i.i, 1
  %.114.i.i.i = getelementptr i8, ptr %.77.018.i.i.i, i64 8
  %exitcond.not.i.i.i = icmp eq i64 %.111.i.i.i, %.18.i
  br i1 %exitcond.not.i.i.i, label %B70.endif.i.i.i.i, label %.89.endif.i.i.i, !prof !13

B138.i.i.i.i:                                     ; preds = %B102.if.i.i.i.i, %.89.if.i.i.i
  %.72.0.lcssa.i.i272933.i = phi i64 [ 0, %.89.if.i.i.i ], [ %.108.i.i.i, %B102.if.i.i.i.i ]
  %max_idx.2.0.lcssa.i.i.i.i = phi i64 [ 0, %.89.if.i.i.i ], [ %spec.select180.i.i.i.i, %B102.if.i.i.i.i ]
  %.585.i.i = mul i64 %.96.0619.i.i, %.60.i
  %7 = getelementptr i32, ptr %.67.i, i64 %.585.i.i
  %.762.i.i = icmp eq i64 %.72.0.lcssa.i.i272933.i, 0
  %.725.0.i.i = ashr i64 %.72.0.lcssa.i.i272933.i, 1
  br label %B246.if.i.i

B70.endif.i.i.i.i:                                ; preds = %.89.endif.i.i.i
  %.110.i.i.i.i = load i64, ptr %.236.i.i, align 8, !noalias !14
  br label %B102.if.i.i.i.i

B102.if.i.i.i.i:                                  ; preds = %B102.if.i.i.i.i, %B70.endif.i.i.i.i
  %idx.2.0270.i.i.i.i = phi i64 [ %.304.i.i.i.i, %B102.if.i.i.i.i ], [ 0, %B70.endif.i.i.i.i ]
  %max_idx.2.0269.i.i.i.i = phi i64 [ %spec.select180.i.i.i.i, %B102.if.i.i.i.i ], [ 0, %B70.endif.i.i.i.i ]
  %max_value.2.0268.i.i.i.i = phi i64 [ %spec.select.i.i.i.i, %B102.if.i.i.i.i ], [ %.110.i.i.i.i, %B70.endif.i.i.i.i ]
  %.234.i.i.i.i = getelementptr i64, ptr %.236.i.i, i64 %idx.2.0270.i.i.i.i
  %.235.i.i.i.i = load i64, ptr %.234.i.i.i.i, align 8, !noalias !14
  %.304.i.i.i.i = add nuw nsw i64 %idx.2.0270.i.i.i.i, 1
  %.278.i.i.i.i = icmp sgt i64 %.235.i.i.i.i, %max_value.2.0268.i.i.i.i
  %spec.select.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.235.i.i.i.i, i64 %max_value.2.0268.i.i.i.i)
  %spec.select180.i.i.i.i = select i1 %.278.i.i.i.i, i64 %idx.2.0270.i.i.i.i, i64 %max_idx.2.0269.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.304.i.i.i.i, %.18.i
  br i1 %exitcond.not.i.i.i.i, label %B138.i.i.i.i, label %B102.if.i.i.i.i, !prof !13

B246.if.i.i:                                      ; preds = %B138.i.i.i.i, %B472.i.i
  %rest.3.1612.i.i = phi i64 [ 4096, %B138.i.i.i.i ], [ %rest.4.2.i.i, %B472.i.i ]
  %.436.0610.i.i = phi i64 [ 0, %B138.i.i.i.i ], [ %.505.i.i, %B472.i.i ]
  %.505.i.i = add nuw nsw i64 %.436.0610.i.i, 1
  %8 = getelementptr i32, ptr %7, i64 %.436.0610.i.i
  store i32 0, ptr %8, align 4, !noalias !5
  %9 = getelementptr i64, ptr %.236.i.i, i64 %.436.0610.i.i
  %.647.i.i = load i64, ptr %9, align 8, !noalias !5
  %.650.i.i = icmp slt i64 %.647.i.i, 1
  %.657.not.i.i = icmp eq i64 %.436.0610.i.i, %max_idx.2.0.lcssa.i.i.i.i
  %or.cond.i.i = select i1 %.650.i.i, i1 true, i1 %.657.not.i.i
  br i1 %or.cond.i.i, label %B472.i.i, label %B304.i.i

B304.endif.endif.i.i:                             ; preds = %B304.i.i
  %.716.i.i = shl nsw i64 %.647.i.i, 12
  %.758.i.i = add nsw i64 %.716.i.i, %.725.0.i.i
  %.778.i.i = sdiv i64 %.758.i.i, %.72.0.lcssa.i.i272933.i
  %.779.i.i = srem i64 %.758.i.i, %.72.0.lcssa.i.i272933.i
  %.780.i.i = xor i64 %.779.i.i, %.72.0.lcssa.i.i272933.i
  %.781.i.i = icmp slt i64 %.780.i.i, 0
  %.782.i.i = icmp ne i64 %.779.i.i, 0
  %.783.i.i = and i1 %.782.i.i, %.781.i.i
  %.788.i.i = sext i1 %.783.i.i to i64
  %.767.0.i.i = add nsw i64 %.778.i.i, %.788.i.i
  %10 = tail call i64 @llvm.smax.i64(i64 %.767.0.i.i, i64 1)
  %.54.i.i.i = icmp sgt i64 %.767.0.i.i, 15
  br i1 %.54.i.i.i, label %B26.i.i.i, label %_ZN14sparse_kernels6tables8_roundedB4v729B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx.exit.i.i

B26.i.i.i:                                        ; preds = %B304.endif.endif.i.i, %B26.i.i.i
  %step.2.0.i.i.i = phi i64 [ %.57.i.i.i, %B26.i.i.i ], [ 1, %B304.endif.endif.i.i ]
  %.57.i.i.i = shl nsw i64 %step.2.0.i.i.i, 1
  %11 = tail call range(i64 1, 65) i64 @llvm.cttz.i64(i64 %.57.i.i.i, i1 true)
  %.8112.i.i.i = lshr i64 %10, %11
  %.83.lobit.i.i.i = ashr i64 %step.2.0.i.i.i, 62
  %.70.0.i.i.i = add nsw i64 %.8112.i.i.i, %.83.lobit.i.i.i
  %.103.i.i.i = icmp sgt i64 %.70.0.i.i.i, 15
  br i1 %.103.i.i.i, label %B26.i.i.i, label %_ZN14sparse_kernels6tables8_roundedB4v729B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx.exit.i.i

_ZN14sparse_kernels6tables8_roundedB4v729B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx.exit.i.i: ; preds = %B26.i.i.i, %B304.endif.endif.i.i, %B304.i.i
  %quot.1.0624.i.i = phi i64 [ %10, %B304.endif.endif.i.i ], [ 1, %B304.i.i ], [ %10, %B26.i.i.i ]
  %step.3.1.i.i.i = phi i64 [ 1, %B304.endif.endif.i.i ], [ 1, %B304.i.i ], [ %.57.i.i.i, %B26.i.i.i ]
  %.115.0.i.i.i = ashr i64 %step.3.1.i.i.i, 1
  %.149.i.i.i = add nsw i64 %.115.0.i.i.i, %quot.1.0624.i.i
  %.171.i.i.i = sdiv i64 %.149.i.i.i, %step.3.1.i.i.i
  %.172.i.i.i = srem i64 %.149.i.i.i, %step.3.1.i.i.i
  %.173.i.i.i = xor i64 %.172.i.i.i, %step.3.1.i.i.i
  %.173.lobit.i.i.i = ashr i64 %.173.i.i.i, 63
  %.160.0.i.i.i = add nsw i64 %.173.lobit.i.i.i, %.171.i.i.i
  %.194.i.i.i = mul nsw i64 %.160.0.i.i.i, %step.3.1.i.i.i
  %.907.i.i = trunc i64 %.194.i.i.i to i32
  store i32 %.907.i.i, ptr %8, align 4, !noalias !5
  %.912.i.i = sub nsw i64 %rest.3.1612.i.i, %.194.i.i.i
  br label %B472.i.i

B520.if.i.i:                                      ; preds = %B624.i.i, %B486.i.i
  %largest.2.3615.i.i = phi i64 [ -1, %B486.i.i ], [ %largest.3.4.i.i, %B624.i.i ]
  %.976.0613.i.i = phi i64 [ 0, %B486.i.i ], [ %.1045.i.i, %B624.i.i ]
  %.1045.i.i = add nuw nsw i64 %.976.0613.i.i, 1
  %.1079.not.i.i = icmp eq i64 %.976.0613.i.i, %max_idx.2.0.lcssa.i.i.i.i
  br i1 %.1079.not.i.i, label %B624.i.i, label %B536.i.i

_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B874.i.i, %.89.if.i.i.i, %0
  %12 = phi i64 [ 0, %0 ], [ 0, %B874.i.i ], [ -9223372036854775808, %.89.if.i.i.i ]
  ret i64 %12
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v722B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !1, !3}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels6tables9normaliseB4v723B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels6tables9normaliseB4v723B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!8 = distinct !{!8, !7, !"_ZN14sparse_kernels6tables9normaliseB4v723B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %excinfo"}
!9 = !{!"branch_weights", i32 127, i32 1}
!10 = !{!11, !6, !8, !1, !3}
!11 = distinct !{!11, !12, !"_ZN5numba2np9arraymath9array_sum12_3clocals_3e14array_sum_implB4v730B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE27omitted_28default_3dNone_2927omitted_28default_3dNone_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np9arraymath9array_sum12_3clocals_3e14array_sum_implB4v730B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE27omitted_28default_3dNone_2927omitted_28default_3dNone_29"}
!13 = !{!"branch_weights", i32 127, i32 12545}
!14 = !{!15, !17, !18, !20, !6, !8, !1, !3}
!15 = distinct !{!15, !16, !"_ZN5numba2np9arraymath25array_argmax_impl_genericB4v728B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN5numba2np9arraymath25array_argmax_impl_genericB4v728B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN5numba2np9arraymath25array_argmax_impl_genericB4v728B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE: %excinfo"}
!18 = distinct !{!18, !19, !"_ZN5numba2np9arraymath12array_argmax12_3clocals_3e17array_argmax_implB4v727B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE27omitted_28default_3dNone_29: %retptr"}
!19 = distinct !{!19, !"_ZN5numba2np9arraymath12array_argmax12_3clocals_3e17array_argmax_implB4v727B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE27omitted_28default_3dNone_29"}
!20 = distinct !{!20, !19, !"_ZN5numba2np9arraymath12array_argmax12_3clocals_3e17array_argmax_implB4v727B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE27omitted_28default_3dNone_29: %excinfo"}
